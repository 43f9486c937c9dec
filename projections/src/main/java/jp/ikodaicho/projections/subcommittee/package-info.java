/** What can be asked about the sub-committee 専門部会: its seats by fiscal year, and what differs between two years. */
@NullMarked
package jp.ikodaicho.projections.subcommittee;

import org.jspecify.annotations.NullMarked;
