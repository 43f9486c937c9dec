package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 特定移行支援システムへの該当: the business may move after the national date, until a date of its own. Neither 遅延, which is
 * against one's own plan, nor 経過措置, which is about some functions of a compliant system (domain.md §2.5).
 *
 * @param ground 事由
 * @param deadline 個別の移行期限
 * @param from first period it holds for; null from the beginning
 * @param document 決定文書
 * @param source what says so
 */
@EventType(name = "late-migration-designated")
public record LateMigrationDesignated(
        LateGround ground,
        PartialDate deadline,
        @Nullable PartialDate from,
        @Nullable String document,
        @Nullable String source)
        implements LateMigrationEvent {}
