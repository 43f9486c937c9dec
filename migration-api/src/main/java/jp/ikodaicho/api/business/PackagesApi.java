package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.business.PackageAnswer;
import jp.ikodaicho.projections.business.PackageQueries;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The packages of a body with vendor, owning division and businesses, as of any recorded time and fact date. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/packages")
class PackagesApi {

    /** Packages in the slides' order. */
    record Packages(Asked.Basis basis, List<PackageAnswer> packages) {}

    @Operation(summary = "All packages.")
    @GetMapping
    Packages all(Asked asked) {
        return new Packages(asked.basis(), PackageQueries.all(asked.question()));
    }

    @Operation(summary = "One package; its ETag covers its membership and the version of each business on it.")
    @GetMapping("/{systemPackage}")
    ResponseEntity<PackageAnswer> one(@PathVariable String systemPackage, Asked asked) {
        return PackageQueries.find(asked.question(), systemPackage)
                .map(answer -> ResponseEntity.ok().eTag(PackageTags.of(answer)).body(answer))
                .orElseThrow(
                        () -> new Problem(HttpStatus.NOT_FOUND, "unknown-package", Map.of("subject", systemPackage)));
    }
}
