/** What can be asked about initiatives: milestones with their timeliness, states, indicators. */
@NullMarked
package jp.ikodaicho.projections.initiative;

import org.jspecify.annotations.NullMarked;
