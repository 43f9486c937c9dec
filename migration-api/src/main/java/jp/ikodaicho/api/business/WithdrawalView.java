package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormValues;
import org.jspecify.annotations.Nullable;

/** The page that asks why an entry is taken back. */
public record WithdrawalView(
        EntryDoneView entry,
        FieldView reason,
        List<FormValues.Mistake> mistakes,
        @Nullable String problem) {}
