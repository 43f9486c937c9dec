package jp.ikodaicho.api.access;

import java.util.List;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormValues;
import org.jspecify.annotations.Nullable;

/**
 * What the account's page shows.
 *
 * @param secret text of the token just made, never shown again; null for none
 */
public record AccountView(
        String account,
        String staffId,
        List<Token> tokens,
        FieldView label,
        List<FormValues.Mistake> mistakes,
        @Nullable String secret) {

    /** A token; {@code inForce} while neither revoked nor expired. */
    public record Token(String id, String label, String made, String until, String used, boolean inForce) {}
}
