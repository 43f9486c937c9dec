/** The decider of an initiative and its rules, one file each. */
@NullMarked
package jp.ikodaicho.domain.initiative.model;

import org.jspecify.annotations.NullMarked;
