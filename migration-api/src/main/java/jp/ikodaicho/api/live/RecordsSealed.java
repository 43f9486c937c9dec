package jp.ikodaicho.api.live;

import jp.ikodaicho.domain.shared.MunicipalityCode;

/** Events of a body got their record numbers, and everybody can see that. */
public record RecordsSealed(MunicipalityCode municipality) {}
