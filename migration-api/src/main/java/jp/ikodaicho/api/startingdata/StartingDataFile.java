package jp.ikodaicho.api.startingdata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The starting data of one body as its file says it (docs/starting-data.md): what the ledger knows before anybody enters
 * anything. A {@code from} of null is "from the beginning": the source gives no date.
 *
 * @param source document the whole file rests on
 * @param divisions in the order they are listed in (建制順)
 * @param packages in the order they are numbered in
 */
public record StartingDataFile(
        Body municipality,
        String source,
        List<DivisionLine> divisions,
        List<PackageLine> packages,
        List<BusinessLine> businesses,
        List<PlanLine> plans,
        List<TaskLine> tasks,
        List<SubcommitteeLine> subcommittees,
        List<InitiativeLine> initiatives) {

    /** The body itself; {@code sample} marks an invented one (見本). */
    public record Body(MunicipalityCode code, String name, String prefecture, boolean sample) {
        public Body {
            Required.field("code", code);
            Required.text("name", name);
            Required.text("prefecture", prefecture);
        }
    }

    /** A division 課. */
    public record DivisionLine(
            String id, String name, @Nullable PartialDate from) {
        public DivisionLine {
            Required.key(id);
            Required.text("name", name);
        }
    }

    /** A package with its vendor and owning division 所管課, both as of the beginning or of a date. */
    public record PackageLine(String id, String name, VendorLine vendor, OwnerLine owningDivision) {
        public PackageLine {
            Required.key(id);
            Required.text("name", name);
            Required.field("vendor", vendor);
            Required.field("owningDivision", owningDivision);
        }
    }

    /** A vendor: {@code name} as the source spells it, the registered name and number beside it. */
    public record VendorLine(
            String name,
            @Nullable String officialName,
            @Nullable String corporateNumber,
            @Nullable PartialDate from) {
        public VendorLine {
            Required.text("name", name);
            Required.corporateNumber(corporateNumber);
        }

        Vendor vendor() {
            return new Vendor(name, officialName, corporateNumber);
        }
    }

    /** The division a package belongs to. */
    public record OwnerLine(String division, @Nullable PartialDate from) {
        public OwnerLine {
            Required.text("division", division);
        }
    }

    /**
     * A business.
     *
     * @param number place among the 20; null for one tracked outside them
     * @param proposedDivision loaded as 未確認 until the DX office confirms it
     */
    public record BusinessLine(
            String id,
            @Nullable Integer number,
            String name,
            @Nullable String officialName,
            List<String> officialIds,
            @JsonProperty("package") @Nullable String systemPackage,
            @Nullable ProposalLine proposedDivision) {
        public BusinessLine {
            Required.key(id);
            Required.text("name", name);
            officialIds = Required.listOrEmpty(officialIds);
        }
    }

    /** A responsible division nobody has confirmed yet, and what the proposal rests on. */
    public record ProposalLine(String division, @Nullable PartialDate from, String source) {
        public ProposalLine {
            Required.text("division", division);
            Required.text("source", source);
        }
    }

    /**
     * One plan for a group of businesses.
     *
     * @param packages every business of the 20 in these packages
     * @param businesses further businesses, by name
     * @param except left out of {@code packages}
     * @param start first period; null means "by" {@code end}
     */
    public record PlanLine(
            Phase phase,
            List<String> packages,
            List<String> businesses,
            List<String> except,
            @Nullable PartialDate start,
            PartialDate end,
            @Nullable String reason,
            @Nullable String document,
            @Nullable PartialDate decidedOn) {
        public PlanLine {
            Required.field("phase", phase);
            Required.field("end", end);
            packages = Required.listOrEmpty(packages);
            businesses = Required.listOrEmpty(businesses);
            except = Required.listOrEmpty(except);
        }
    }

    /**
     * A task of a division by name 課の作業, that is no phase of a business.
     *
     * @param due last period to do it in; null where the source gives none
     */
    public record TaskLine(
            String id,
            String division,
            String title,
            @Nullable PartialDate due) {
        public TaskLine {
            Required.key(id);
            Required.text("division", division);
            Required.text("title", title);
        }
    }

    public StartingDataFile {
        Required.field("municipality", municipality);
        Required.text("source", source);
        divisions = Required.listOrEmpty(divisions);
        packages = Required.listOrEmpty(packages);
        businesses = Required.listOrEmpty(businesses);
        plans = Required.listOrEmpty(plans);
        tasks = Required.listOrEmpty(tasks);
        subcommittees = Required.listOrEmpty(subcommittees);
        initiatives = Required.listOrEmpty(initiatives);
    }

    /** The businesses a plan is for, in the order of the file. */
    List<BusinessLine> of(PlanLine plan) {
        return businesses.stream().filter(business -> isFor(plan, business)).toList();
    }

    private static boolean isFor(PlanLine plan, BusinessLine business) {
        boolean ofPackage = business.number() != null
                && business.systemPackage() != null
                && plan.packages().contains(business.systemPackage())
                && !plan.except().contains(business.id());
        return ofPackage || plan.businesses().contains(business.id());
    }
}
