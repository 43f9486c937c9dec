package jp.ikodaicho.api.page;

import io.swagger.v3.oas.annotations.Hidden;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/** A controller of screens: answers HTML, its problems are pages, and it stands in no OpenAPI document. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Controller
@Hidden
public @interface Page {

    /** The first segment of every page about one body: its code. */
    String BODY = "/{code:\\d{6}}";
}
