package jp.ikodaicho.api.business;

import java.math.BigDecimal;
import java.util.List;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.projections.audit.EventAnswer;
import jp.ikodaicho.projections.audit.History;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.municipality.References;
import jp.ikodaicho.projections.view.Question;
import org.springframework.stereotype.Component;

/** 履歴 of one business in sentences, the newest record first: lines of its page, and the same as a table to take away. */
@Component
class BusinessHistory {

    private static final int LINES = 500;

    private final History history;
    private final EventSentences sentences;

    BusinessHistory(History history, EventSentences sentences) {
        this.history = history;
        this.sentences = sentences;
    }

    private List<EventAnswer> events(Screen screen, String business) {
        LogReader.Slice slice = new LogReader.Slice(
                screen.asked().municipality(),
                0,
                screen.asked().basis().record(),
                new LogReader.Subject(BusinessAggregate.KIND, business),
                null);
        History.Criteria criteria =
                new History.Criteria(slice, null, null, screen.asked().basis().factDate());
        return history.page(criteria, screen.asked().question(), LINES).events().reversed();
    }

    List<BusinessDetailView.Told> lines(Screen screen, String business) {
        References names = names(screen);
        return events(screen, business).stream()
                .map(event -> told(event, screen, names))
                .toList();
    }

    private static References names(Screen screen) {
        Question question = screen.asked().question();
        return References.of(question.rows(), question.day());
    }

    private BusinessDetailView.Told told(EventAnswer event, Screen screen, References names) {
        Texts t = screen.t();
        return new BusinessDetailView.Told(
                event.record() == null ? "" : event.record().toString(),
                t.instant(event.envelope().recordedAt()),
                event.occurredOn() == null ? "" : t.shortDate(event.occurredOn()),
                sentences.who(event, t),
                sentences.of(event, t, names),
                screen.frame().link("entries/" + event.envelope().correlationId()));
    }

    Table table(Screen screen, String business, String title) {
        Texts t = screen.t();
        References names = names(screen);
        return Table.of(
                title,
                List.of(
                        Column.<EventAnswer>amount(
                                t.of("done.record"),
                                event -> event.record() == null ? null : BigDecimal.valueOf(event.record())),
                        Column.text(
                                t.of("history.when"),
                                event -> t.instant(event.envelope().recordedAt())),
                        Column.date(t.of("history.occurred"), EventAnswer::occurredOn),
                        Column.text(t.of("history.who"), event -> sentences.who(event, t)),
                        Column.text(t.of("done.what"), event -> sentences.of(event, t, names))),
                events(screen, business));
    }
}
