package jp.ikodaicho.projections;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.NullMarked;

/** The row "projections" of architecture.md's table of modules, and the laws that show in the classes. */
@AnalyzeClasses(packages = "jp.ikodaicho.projections", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> DOMAIN_BUT_EVENTS = resideInAPackage("jp.ikodaicho.domain..")
            .and(DescribedPredicate.not(resideInAnyPackage("..events..", "..shared..")));

    private static final DescribedPredicate<JavaClass> SPRING_BUT_JDBC = resideInAPackage("org.springframework..")
            .and(DescribedPredicate.not(resideInAPackage("org.springframework.jdbc..")));

    @ArchTest
    static final ArchRule usesOnlyEventsAndSharedValuesOfTheDomain =
            noClasses().should().dependOnClassesThat(DOMAIN_BUT_EVENTS);

    @ArchTest
    static final ArchRule usesNoSpringButJdbc = noClasses().should().dependOnClassesThat(SPRING_BUT_JDBC);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("jp.ikodaicho.projections.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyAsksTheClockOrChance = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(new InNullMarkedPackage());

    /** Law 6: every sealed event root has exactly one view, whose switch over it the compiler checks. */
    @ArchTest
    static void everyEventIsFedToExactlyOneView(JavaClasses classes) {
        List<Class<?>> fed = classes.stream()
                .filter(type -> type.isAssignableTo(View.class) && !type.isInterface())
                .map(JavaClass::reflect)
                .map(ArchitectureTest::view)
                .flatMap(view -> EventCatalogue.leaves(view.feed()))
                .<Class<?>>map(type -> type)
                .toList();

        assertThat(fed)
                .containsExactlyInAnyOrderElementsOf(new EventCatalogue().all().values());
    }

    private static View<?, ?> view(Class<?> type) {
        try {
            return (View<?, ?>) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a view has a constructor without parameters", e);
        }
    }

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
