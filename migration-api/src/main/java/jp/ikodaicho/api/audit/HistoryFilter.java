package jp.ikodaicho.api.audit;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What a history is narrowed to; each is optional, all given must hold. */
record HistoryFilter(
        @Parameter(description = "Key of a business") @Nullable
        String business,

        @Parameter(description = "Key of an initiative; not together with business") @Nullable
        String initiative,

        @Parameter(description = "A phase") @Nullable String phase,

        @Parameter(description = "Staff id of who recorded it") @Nullable
        String actor,

        @Parameter(description = "Stable name of the type of event, e.g. phase-completed") @Nullable
        String type,

        @Parameter(description = "Recorded at or after: instant, date or record:N") @Nullable
        String from,

        @Parameter(description = "Recorded at or before: instant, date (its end) or record:N") @Nullable
        String to,

        @Parameter(description = "Events of a page, 1 to 500; 100 if not given") @Nullable
        String limit,

        @Parameter(description = "Record number after which the page begins; follow Link instead of making one up")
        @Nullable
        String after) {}
