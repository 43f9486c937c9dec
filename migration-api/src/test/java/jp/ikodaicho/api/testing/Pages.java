package jp.ikodaicho.api.testing;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every page of the screens in every state it has: one line each, and it is held to what all pages are held to. */
public final class Pages {

    /** A page as an account gets it; the account is null where nobody is signed in. */
    public record Shown(@Nullable String account, String path) {}

    private Pages() {}

    public static Stream<Shown> all() {
        return Stream.of(
                new Shown(null, "/login"),
                new Shown(null, "/login?error"),
                new Shown(null, "/login?expired"),
                new Shown("admin", "/"),
                new Shown("admin", "/082082/board"),
                new Shown("dx", "/082083/board"),
                new Shown("dx", "/082082/board"),
                new Shown("kansa", "/082082/board?phases=all"),
                new Shown("zeimu", "/082082/board?package=welfare&status=UNPLANNED&factDate=2024-04-01"),
                new Shown("dx", "/082082/board?package=none"),
                new Shown("dx", "/082082/board?asOf=5"),
                new Shown("dx", "/082082/timeline"),
                new Shown("kansa", "/082082/timeline?phases=all"),
                new Shown("kansa", "/082082/timeline?view=table"),
                new Shown("dx", "/082082/tasks"),
                new Shown("zeimu", "/082082/tasks/tax-assessment"),
                new Shown("kansa", "/082082/tasks/education-general-affairs"),
                new Shown("zeimu", "/082082/businesses/fixed-asset-tax"),
                new Shown("kansa", "/082082/businesses/fixed-asset-tax?asOf=5"),
                new Shown("kansa", "/082082/subcommittee"),
                new Shown("dx", "/082082/subcommittee?fiscalYear=FY2022&compare=FY2021"),
                new Shown("dx", "/082082/subcommittee?fiscalYear=FY2025"),
                new Shown("dx", "/082082/initiatives"),
                new Shown("kansa", "/082082/initiatives/i09?factDate=2023-06-30"),
                new Shown("kansa", "/082082/comparison?factDate=2000-01-01"),
                new Shown("admin", "/published/progress"),
                new Shown("kansa", "/082082/steps"),
                new Shown("zeimu", "/082082/businesses/fixed-asset-tax/steps"),
                new Shown("kansa", "/082082/businesses/fixed-asset-tax/steps?asOf=record:5"),
                new Shown("shogai", "/082082/tasks/disability-welfare"),
                new Shown("shogai", "/082082/tasks/disability-welfare/disability-welfare-selection/completion"),
                new Shown(
                        "dx", "/082082/packages/welfare/phases/survey/completion/confirmation?completedOn=2024-03-29"),
                new Shown("zeimu", "/082082/divisions/tax-assessment/reviews"),
                new Shown("kansa", "/082082/divisions/all/reviews?state=awaiting-approval"),
                new Shown("shogai", "/082082/divisions/disability-welfare/reviews?mode=list"),
                new Shown("kansa", "/082082/characters/progress"),
                new Shown("dx", "/082082/packages/resident-core/return-files"),
                new Shown("zeimu", "/082082/divisions/tax-assessment/character-request"),
                new Shown("kansa", "/082082/characters/counter-answers"),
                new Shown("kansa", "/about"),
                new Shown("dx", "/082082/record"),
                new Shown("dx", "/082082/characters"),
                new Shown("kansa", "/082082/characters?status=HELD&package=welfare"),
                new Shown("dx", "/082082/packages/resident-core/characters/import"),
                new Shown("zeimu", "/082082/businesses/fixed-asset-tax/phases/fit-gap/completion"),
                new Shown("dx", "/082082/packages/welfare/phases/fit-gap/plan"));
    }
}
