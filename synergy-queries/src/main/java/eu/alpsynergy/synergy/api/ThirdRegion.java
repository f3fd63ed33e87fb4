package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.Theme;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a third region would add to a pair.
 *
 * @param gain mean of link gain and theme gain, of those that are present
 * @param linkGain mean over the chains in which it and one of the pair have an actor: links that the three cover and the two do not,
 *     as a share of the chain's links
 * @param themeGain complementarity of the third region to the two taken together
 * @param newThemes themes it names and neither of the two does
 * @param links the links won, with the actors of the three at their ends
 */
public record ThirdRegion(
        Id<Region> region,
        OptionalDouble gain,
        OptionalDouble linkGain,
        OptionalDouble themeGain,
        List<Id<Theme>> newThemes,
        List<LinkWon> links) {

    public ThirdRegion {
        newThemes = List.copyOf(newThemes);
        links = List.copyOf(links);
    }
}
