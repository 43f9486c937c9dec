package jp.ikodaicho.api.config;

import java.util.List;
import jp.ikodaicho.projections.access.GrantsView;
import jp.ikodaicho.projections.business.BusinessView;
import jp.ikodaicho.projections.characters.CharacterView;
import jp.ikodaicho.projections.initiative.InitiativeView;
import jp.ikodaicho.projections.municipality.DivisionTaskView;
import jp.ikodaicho.projections.municipality.DivisionView;
import jp.ikodaicho.projections.municipality.MunicipalityView;
import jp.ikodaicho.projections.municipality.PackageView;
import jp.ikodaicho.projections.published.PublishedProgressView;
import jp.ikodaicho.projections.published.StepListView;
import jp.ikodaicho.projections.subcommittee.SubcommitteeView;
import jp.ikodaicho.projections.view.View;

/** Every view of the product; each has its processor, its rows and its rebuild. */
public final class ProductViews {

    public static final List<View<?, ?>> ALL = List.of(
            new MunicipalityView(),
            new DivisionView(),
            new DivisionTaskView(),
            new PackageView(),
            new BusinessView(),
            new GrantsView(),
            new SubcommitteeView(),
            new InitiativeView(),
            new CharacterView(),
            new PublishedProgressView(),
            new StepListView());

    private ProductViews() {}
}
