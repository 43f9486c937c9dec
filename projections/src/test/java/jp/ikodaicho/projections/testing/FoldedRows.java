package jp.ikodaicho.projections.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.testing.Fixed;
import jp.ikodaicho.projections.view.Fold;
import jp.ikodaicho.projections.view.Question;
import jp.ikodaicho.projections.view.Rows;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** The rows of one body, folded by the real engine from events that a test writes down. */
public final class FoldedRows implements Rows {

    private record Line(AggregateId aggregate, Recorded<DomainEvent> recorded) {}

    private final List<Line> lines = new ArrayList<>();

    /** Further events of one aggregate, recorded by the DX office. */
    public FoldedRows with(String kind, String key, DomainEvent... events) {
        AggregateId aggregate = Fixed.id(kind, key);
        for (DomainEvent event : events) {
            long sequence = lines.stream()
                    .filter(line -> line.aggregate().equals(aggregate))
                    .count();
            lines.add(new Line(aggregate, Fixed.recorded(event, sequence, Fixed.dxOffice())));
        }
        return this;
    }

    /** A question about these rows as of a day, with or without a fact date. */
    public Question on(String day, @Nullable String factDate) {
        return new Question(this, factDate == null ? null : LocalDate.parse(factDate), LocalDate.parse(day));
    }

    @Override
    public <R, E extends DomainEvent> List<R> all(View<R, E> view) {
        return fold(view).rows().values().stream().map(Fold.Folded::row).toList();
    }

    @Override
    public <R, E extends DomainEvent> Optional<R> find(View<R, E> view, String key) {
        return fold(view).rows().entrySet().stream()
                .filter(row -> row.getKey().key().equals(key))
                .map(row -> row.getValue().row())
                .findFirst();
    }

    @Override
    public List<String> keys(View<?, ?> view) {
        return fold(view).rows().keySet().stream().map(AggregateId::key).toList();
    }

    private <R, E extends DomainEvent> Fold<R, E> fold(View<R, E> view) {
        Fold<R, E> fold = new Fold<>(view);
        lines.forEach(line -> fold.add(line.aggregate(), line.recorded()));
        return fold;
    }
}
