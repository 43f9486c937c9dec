package jp.ikodaicho.projections.business;

import java.util.List;
import jp.ikodaicho.projections.municipality.References;

/**
 * A package as of the day asked for.
 *
 * @param businesses those of the 20, in the slides' order
 * @param outside what else runs on it, outside every count
 * @param version of the package itself
 */
public record PackageAnswer(
        References.PackageName systemPackage,
        int number,
        long version,
        List<BusinessAnswer> businesses,
        List<BusinessAnswer> outside) {}
