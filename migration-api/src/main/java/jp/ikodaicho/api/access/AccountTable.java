package jp.ikodaicho.api.access;

import java.util.List;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Texts;

/** The account's API tokens to take away; their texts are kept nowhere. */
final class AccountTable {

    private AccountTable() {}

    static Table of(AccountView view, Texts t) {
        return Table.of(
                t.of("account.tokens"),
                List.of(
                        Column.text(t.of("account.label"), AccountView.Token::label),
                        Column.text(t.of("account.made-at"), AccountView.Token::made),
                        Column.text(t.of("account.until"), AccountView.Token::until),
                        Column.text(t.of("account.used-at"), AccountView.Token::used),
                        Column.text(
                                t.of("account.state"),
                                token -> t.of(token.inForce() ? "account.in-force" : "account.ended"))),
                view.tokens());
    }
}
