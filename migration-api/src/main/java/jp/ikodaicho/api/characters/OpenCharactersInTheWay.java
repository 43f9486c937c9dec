package jp.ikodaicho.api.characters;

import jp.ikodaicho.api.edge.StandingInTheWay;
import jp.ikodaicho.domain.entry.EntryResult.Refusal;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.springframework.stereotype.Component;

/** A cut-over refused for open characters: how far the divisions are with those of the package. */
@Component
class OpenCharactersInTheWay implements StandingInTheWay {

    @Override
    public String code() {
        return "cutover-needs-decided-characters";
    }

    @Override
    public See see(Refusal refusal) {
        MunicipalityCode body = refusal.aggregate().municipality();
        String systemPackage = refusal.rejection().arguments().get("systemPackage");
        return new See(
                "/api/v1/municipalities/" + body + "/characters/progress?systemPackage=" + systemPackage,
                "/" + body + "/characters/progress?package=" + systemPackage);
    }
}
