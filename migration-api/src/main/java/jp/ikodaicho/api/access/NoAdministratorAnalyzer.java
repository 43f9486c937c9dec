package jp.ikodaicho.api.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when there is no administrator, instead of a stack trace. */
final class NoAdministratorAnalyzer extends AbstractFailureAnalyzer<NoAdministratorException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, NoAdministratorException cause) {
        return new FailureAnalysis(
                "管理者のアカウントがまだありません。",
                "環境変数 IKODAICHO_ADMIN_USER（英小文字・数字・ハイフン）と IKODAICHO_ADMIN_PASSWORD（英数字・記号12〜64文字）を設定して起動するか、"
                        + "端末から起動して画面の案内に従ってください。",
                cause);
    }
}
