package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.events.Phase;
import org.jspecify.annotations.Nullable;

/** Body of a phase entry (rest.md), for one business or for a whole package: knows the command it asks for. */
interface PhaseBody {

    PhaseCommand command(Phase phase);

    /** For whom it is entered (代理入力), if for somebody else. */
    @Nullable
    String onBehalfOf();

    /** Businesses of the package that the entry is not for, each with the reason. */
    @Nullable
    List<Except> except();

    /** Businesses of the package outside the 20 that it is for too, by name. */
    @Nullable
    List<String> include();
}
