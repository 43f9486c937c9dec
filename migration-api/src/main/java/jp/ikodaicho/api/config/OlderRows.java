package jp.ikodaicho.api.config;

import java.util.Optional;
import jp.ikodaicho.projections.view.Rebuild;
import jp.ikodaicho.projections.view.RowForm;
import jp.ikodaicho.projections.view.RowForms;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuilds, before any processor starts, the views whose rows another version of the program has written in another form.
 * Without it a row would lack what is new in it until its aggregate's next event. Servers that start at once do it one after
 * the other; the form is recorded only when the rows are there.
 */
final class OlderRows {

    private static final Logger LOG = LoggerFactory.getLogger(OlderRows.class);

    private final LogConfiguration.Views views;
    private final RowForms forms;
    private final Rebuild rebuild;
    private final TransactionTemplate holding;
    private final TransactionTemplate rebuilding;

    OlderRows(LogConfiguration.Views views, RowForms forms, Rebuild rebuild, PlatformTransactionManager transactions) {
        this.views = views;
        this.forms = forms;
        this.rebuild = rebuild;
        this.holding = new TransactionTemplate(transactions);
        this.rebuilding = new TransactionTemplate(transactions);
        rebuilding.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        rebuilding.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Configuration(proxyBeanMethods = false)
    static class Beans {

        /** Named where processors are started, which is to happen afterwards. */
        @Bean(initMethod = "rebuild")
        OlderRows olderRows(
                LogConfiguration.Views views,
                JdbcClient jdbc,
                Rebuild rebuild,
                PlatformTransactionManager transactions) {
            return new OlderRows(views, new RowForms(jdbc), rebuild, transactions);
        }
    }

    void rebuild() {
        for (View<?, ?> view : views.all()) {
            prepare(view);
            holding.executeWithoutResult(status -> current(view));
        }
    }

    private void prepare(View<?, ?> view) {
        try {
            forms.prepare(view);
        } catch (DuplicateKeyException e) {
            LOG.debug("another server was first", e);
        }
    }

    private void current(View<?, ?> view) {
        String form = RowForm.of(view);
        Optional<String> before = forms.hold(view);
        if (before.filter(form::equals).isPresent()) {
            return;
        }
        Rebuild.@Nullable Outcome done = rebuilding.execute(status -> rebuild.run(view));
        forms.keep(view, form);
        if (done != null && done.events() > 0) {
            LOG.info("view {}: rows of another form rebuilt from {} events", view.name(), done.events());
        }
    }
}
