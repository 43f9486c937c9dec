package jp.ikodaicho.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.AskedResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives page controllers their {@link Screen}, or on pages about no body their {@link Frame}. */
@Component
class ScreenResolver implements HandlerMethodArgumentResolver {

    private final AskedResolver asked;
    private final Actors actors;
    private final Frames frames;

    ScreenResolver(AskedResolver asked, Actors actors, Frames frames) {
        this.asked = asked;
        this.actors = actors;
        this.frames = frames;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Screen.class || parameter.getParameterType() == Frame.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request =
                Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class), "no request");
        if (parameter.getParameterType() == Frame.class) {
            return frames.of(request, null);
        }
        Asked question = (Asked) asked.resolveArgument(parameter, container, web, binders);
        return new Screen(question, actors.in(question.municipality(), null), frames.of(request, question));
    }
}
