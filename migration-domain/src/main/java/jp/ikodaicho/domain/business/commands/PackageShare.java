package jp.ikodaicho.domain.business.commands;

/**
 * The part of an entry for a whole package that falls to one business.
 *
 * @param systemPackage the package the entry is for
 * @param named the client named this business: it need not be one of the 20
 */
public record PackageShare(PhaseCommand command, String systemPackage, boolean named) implements BusinessCommand {

    @Override
    public boolean restsOnCharacters() {
        return command.restsOnCharacters();
    }
}
