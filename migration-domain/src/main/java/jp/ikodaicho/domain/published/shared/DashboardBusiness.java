package jp.ikodaicho.domain.published.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The 20 businesses as the ministry's dashboard names them and in its order (domain.md §2.3); ours have another of both. */
public enum DashboardBusiness {
    RESIDENT_REGISTER("resident-register", "住民記録"),
    ELECTORAL_ROLL("electoral-roll", "選挙人名簿管理"),
    FIXED_ASSET_TAX("fixed-asset-tax", "固定資産税"),
    INDIVIDUAL_INHABITANT_TAX("individual-inhabitant-tax", "個人住民税"),
    CORPORATE_INHABITANT_TAX("corporate-inhabitant-tax", "法人住民税"),
    LIGHT_VEHICLE_TAX("light-vehicle-tax", "軽自動車税"),
    SCHOOL_ENROLMENT("school-enrolment", "就学"),
    NATIONAL_PENSION("national-pension", "国民年金"),
    NATIONAL_HEALTH_INSURANCE("national-health-insurance", "国民健康保険"),
    LATE_ELDERLY_MEDICAL_CARE("late-elderly-medical-care", "後期高齢者医療"),
    LONG_TERM_CARE_INSURANCE("long-term-care-insurance", "介護保険"),
    DISABILITY_WELFARE("disability-welfare", "障害者福祉"),
    PUBLIC_ASSISTANCE("public-assistance", "生活保護"),
    HEALTH_MANAGEMENT("health-management", "健康管理"),
    CHILD_ALLOWANCE("child-allowance", "児童手当"),
    CHILD_REARING_ALLOWANCE("child-rearing-allowance", "児童扶養手当"),
    CHILD_CHILDCARE_SUPPORT("child-childcare-support", "子ども・子育て支援"),
    FAMILY_REGISTER("family-register", "戸籍"),
    FAMILY_REGISTER_SUPPLEMENT("family-register-supplement", "戸籍附票"),
    SEAL_REGISTRATION("seal-registration", "印鑑登録");

    private final String id;
    private final String label;

    DashboardBusiness(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Key of the business in a body. */
    public String id() {
        return id;
    }

    /** Its name in the published files. */
    public String label() {
        return label;
    }

    /** The keys in the dashboard's order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(DashboardBusiness::id).toList();
    }

    /** The business of a key; empty for one that is none of the 20. */
    public static Optional<DashboardBusiness> find(String id) {
        return Arrays.stream(values())
                .filter(business -> business.id.equals(id))
                .findFirst();
    }
}
