package jp.ikodaicho.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.springframework.web.bind.annotation.RestController;

/** What the classes of the edge keep to (architecture.md). */
@AnalyzeClasses(packages = "jp.ikodaicho.api", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Tokens and sessions are made in access; they are tables, never events. */
    @ArchTest
    static final ArchRule theClockIsGivenToWhoNeedsIt = noClasses()
            .that()
            .resideOutsideOfPackages("..edge..", "..config..", "..bench..", "..access..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule controllersAreNobodysBusinessAndSayWhatTheyAre = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .haveNameMatching(".*(Api|Page)")
            .andShould()
            .bePackagePrivate();

    /** Features build on the edge, not the other way round; configuration and demo put them together. */
    @ArchTest
    static final ArchRule theEdgeKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("..api.edge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..api.business..",
                    "..api.municipality..",
                    "..api.audit..",
                    "..api.subcommittee..",
                    "..api.demo..",
                    "..api.bench..");

    @ArchTest
    static final ArchRule nobodyNeedsTheBench = noClasses()
            .that()
            .resideOutsideOfPackage("..bench..")
            .and()
            .doNotHaveSimpleName("Ikodaicho")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..api.bench..");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(new InNullMarkedPackage());

    private static final class InNullMarkedPackage extends ArchCondition<JavaClass> {

        InNullMarkedPackage() {
            super("reside in a @NullMarked package");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            events.add(new SimpleConditionEvent(
                    type, type.getPackage().isAnnotatedWith(NullMarked.class), type.getName()));
        }
    }
}
