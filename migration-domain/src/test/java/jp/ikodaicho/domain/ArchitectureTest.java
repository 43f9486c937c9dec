package jp.ikodaicho.domain;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Evidence;
import jp.ikodaicho.domain.business.events.LateGround;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.characters.events.CharacterUsage;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.events.ShownCandidate;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.entry.DecidedAggregate;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.domain.published.events.ListedStep;
import jp.ikodaicho.domain.published.events.PublishedBody;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.NullMarked;

/** The row "migration-domain" of architecture.md's table of modules, and the laws that show in the classes. */
@AnalyzeClasses(packages = "jp.ikodaicho.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PURE = {"..model..", "..shared..", "..events..", "..commands.."};
    private static final String[] FEATURES = {
        "business", "municipality", "access", "subcommittee", "initiative", "published", "entry"
    };
    private static final int SHELL_LINES = 60;

    @ArchTest
    static final ArchRule thePureCoreKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.axonframework..",
                    "org.springframework..",
                    "com.fasterxml.jackson.databind..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule onlyValuesAndEventsKnowHowTheyAreWritten = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..commands..", "..entry..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..");

    @ArchTest
    static final ArchRule nothingIsOpenForInheritance = classes()
            .that()
            .resideInAnyPackage("..commands..", "..events..", "..model..")
            .and()
            .areNotEnums()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(new BeARecordASealedInterfaceOrFinal());

    @ArchTest
    static final ArchRule eventsHaveAStableNameAndPlainComponents = classes()
            .that()
            .areAssignableTo(DomainEvent.class)
            .and()
            .areRecords()
            .should()
            .beAnnotatedWith(EventType.class)
            .andShould(new HavePlainComponents());

    @ArchTest
    static final ArchRule nobodyAsksTheClockOrChance = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Normalizer.class, "normalize", CharSequence.class, Normalizer.Form.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class);

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("jp.ikodaicho.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void packagesOfAFeatureHaveNoCycles(JavaClasses classes) {
        for (String feature : FEATURES) {
            slices().matching("jp.ikodaicho.domain." + feature + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(feature.equals("entry"))
                    .check(classes);
        }
    }

    @ArchTest
    static void featuresMeetInEventsAndSharedValuesOnly(JavaClasses classes) {
        for (String feature :
                new String[] {"business", "municipality", "access", "subcommittee", "initiative", "published"}) {
            String own = "jp.ikodaicho.domain." + feature + "..";
            noClasses()
                    .that()
                    .resideInAPackage(own)
                    .should()
                    .dependOnClassesThat(resideInAPackage("jp.ikodaicho.domain..")
                            .and(DescribedPredicate.not(
                                    resideInAnyPackage(own, "..events..", "..shared..", "jp.ikodaicho.domain.entry"))))
                    .check(classes);
        }
    }

    @ArchTest
    static void aggregatesAreThinShells(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> type.isAssignableTo(DecidedAggregate.class)
                                && !type.isEquivalentTo(DecidedAggregate.class)))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(lines(type)).isLessThanOrEqualTo(SHELL_LINES));
    }

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(new InNullMarkedPackage());

    private static long lines(JavaClass type) {
        Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        try (var lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class BeARecordASealedInterfaceOrFinal extends ArchCondition<JavaClass> {

        BeARecordASealedInterfaceOrFinal() {
            super("be records, sealed interfaces or final classes");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean closed = type.isInterface()
                    ? type.reflect().isSealed()
                    : type.getModifiers().contains(JavaModifier.FINAL);
            events.add(new SimpleConditionEvent(type, closed, type.getName()));
        }
    }

    private static final class HavePlainComponents extends ArchCondition<JavaClass> {

        private static final Set<Class<?>> VALUES = Set.of(
                PartialDate.class,
                Decimal.class,
                MilestoneDate.class,
                Phase.class,
                Role.class,
                Vendor.class,
                Evidence.class,
                Correction.class,
                SuccessionKind.class,
                StepMark.class,
                PublishedBody.class,
                ListedStep.class,
                ListedCharacter.class,
                CharacterUsage.class,
                ShownCandidate.class,
                ResultClass.class,
                LateGround.class);

        HavePlainComponents() {
            super("consist of the JDK's types and a few values");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (RecordComponent component : type.reflect().getRecordComponents()) {
                String generic = component.getGenericType().getTypeName();
                boolean plain = Arrays.stream(generic.split("[<>, ]+"))
                        .allMatch(name -> isPrimitive(name) || name.startsWith("java.") || isValue(name));
                events.add(new SimpleConditionEvent(type, plain, type.getName() + ": " + component));
            }
        }

        private static boolean isPrimitive(String name) {
            return Set.of("int", "long", "boolean").contains(name);
        }

        private static boolean isValue(String name) {
            return VALUES.stream().map(Class::getName).anyMatch(name::equals);
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
