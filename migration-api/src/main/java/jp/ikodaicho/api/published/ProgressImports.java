package jp.ikodaicho.api.published;

import java.util.List;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.published.PublishedProgressAggregate;
import jp.ikodaicho.domain.published.commands.ImportPublishedProgress;
import jp.ikodaicho.domain.published.shared.DashboardBusiness;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.springframework.stereotype.Component;

/** 公表資料（進捗状況）の取込: the way of a file to the log that REST and the screen share. */
@Component
class ProgressImports {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;

    ProgressImports(Recorder recorder, Actors actors, Answers answers) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
    }

    /** Reads a file of a month; throws 422 {@code csv-invalid} with every problem of every line. */
    static ImportPublishedProgress read(PartialDate.Month month, byte[] file) {
        return new ImportPublishedProgress(
                month,
                Sha256.of(file),
                file.length,
                DashboardBusiness.ids(),
                PublishedProgressCsv.read(CsvFile.read(file)));
    }

    static AggregateId target(PartialDate month) {
        return new AggregateId(MunicipalityCode.INSTALLATION, PublishedProgressAggregate.KIND, month.text());
    }

    private static Step step(ImportPublishedProgress command) {
        return new Step(target(command.month()), new Precondition.None(), command);
    }

    /** Records it; no events where the same file holds already. Throws the problem of a refused one. */
    List<LoggedEvent> record(ImportPublishedProgress command, Sent sent) {
        return answers.events(
                recorder.record(sent, actors.in(sent.municipality(), null), context -> List.of(step(command))));
    }

    /** Throws the problem of one that would be refused; records nothing. */
    void rehearse(ImportPublishedProgress command, Sent sent) {
        answers.alerts(recorder.rehearse(
                sent, actors.in(sent.municipality(), null), context -> context, context -> List.of(step(command))));
    }
}
