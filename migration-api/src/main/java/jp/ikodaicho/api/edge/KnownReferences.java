package jp.ikodaicho.api.edge;

import java.util.Map;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.municipality.DivisionView;
import jp.ikodaicho.projections.municipality.PackageView;
import jp.ikodaicho.projections.view.RowStore;
import jp.ikodaicho.projections.view.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Whether what an entry refers to is registered: one aggregate cannot know another, so it is looked up in the live rows. Nobody
 * is told about references who may not record them: the rules refuse those first.
 */
@Component
public class KnownReferences {

    private final RowStore rows;
    private final ReadYourWrite readYourWrite;

    KnownReferences(RowStore rows, ReadYourWrite readYourWrite) {
        this.rows = rows;
        this.readYourWrite = readYourWrite;
    }

    /** Throws 422 {@code unknown-reference} for a division that is not registered in the body. */
    public void division(MunicipalityCode body, Actor actor, String division) {
        check(body, actor, new DivisionView(), division);
    }

    /** Throws 422 {@code unknown-reference} for a package that is not registered in the body. */
    public void systemPackage(MunicipalityCode body, Actor actor, String systemPackage) {
        check(body, actor, new PackageView(), systemPackage);
    }

    private void check(MunicipalityCode body, Actor actor, View<?, ?> view, String key) {
        if (!actor.has(Role.DX_OFFICE)) {
            return;
        }
        readYourWrite.await(body);
        if (rows.of(body).find(view, key).isEmpty()) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT, "unknown-reference", Map.of("field", view.name(), "value", key));
        }
    }
}
