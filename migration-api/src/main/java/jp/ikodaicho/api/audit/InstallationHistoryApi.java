package jp.ikodaicho.api.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jp.ikodaicho.api.access.Administrators;
import jp.ikodaicho.api.audit.HistoryApi.Events;
import jp.ikodaicho.api.edge.Asked;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 履歴 of what belongs to the installation and to no body: administrators, published files, lists. For administrators. */
@RestController
@RequestMapping("/api/v1/installation/history")
class InstallationHistoryApi {

    private final Administrators administrators;
    private final HistoryApi histories;

    InstallationHistoryApi(Administrators administrators, HistoryApi histories) {
        this.administrators = administrators;
        this.histories = histories;
    }

    @Operation(summary = "The events of the installation, newest last, a page at a time.")
    @GetMapping
    ResponseEntity<Events> history(
            @ParameterObject HistoryFilter filter, Asked asked, @Parameter(hidden = true) HttpServletRequest request) {
        administrators.only();
        return histories.history(filter, asked, request);
    }
}
