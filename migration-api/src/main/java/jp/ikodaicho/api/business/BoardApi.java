package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.projections.business.Board;
import jp.ikodaicho.projections.business.BusinessAnswer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 全体状況: the matrix of businesses and phases, as of any recorded time and fact date. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/board")
class BoardApi {

    /**
     * The matrix.
     *
     * @param businesses the 20 in the slides' order
     * @param outside what is tracked beside them, in no count
     */
    record Matrix(
            Asked.Basis basis,
            Board.Counts firstClass,
            List<BusinessAnswer> businesses,
            List<BusinessAnswer> outside) {}

    @Operation(summary = "The matrix of businesses and phases, with its first-class cells counted.")
    @GetMapping
    Matrix board(Asked asked) {
        Board board = Board.of(asked.question());
        return new Matrix(asked.basis(), board.firstClass(), board.businesses(), board.outside());
    }
}
