package jp.ikodaicho.domain.characters.commands;

import java.util.List;

/** 担当課の変更. */
public record AssignReviewers(List<String> divisions, String reason) implements CharacterCommand {
    public AssignReviewers {
        divisions = List.copyOf(divisions);
    }
}
