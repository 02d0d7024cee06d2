package dev.cantle.templates.view;

import java.util.List;

/**
 * A routing policy that accepts what its terms name and rejects all else.
 *
 * @param name its name
 * @param terms the terms, in order
 */
public record PolicyView(String name, List<Term> terms) {

    public PolicyView {
        terms = List.copyOf(terms);
    }

    /**
     * A term that accepts the routes of one prefix list.
     *
     * @param name its name
     * @param protocol the protocol that a route must come from, or empty for any
     * @param prefixList the name of the prefix list
     * @param localPreference the preference that routes get, or empty for Junos' own
     * @param community the name of the communities that are added, or empty for none
     */
    public record Term(String name, String protocol, String prefixList, String localPreference, String community) {}
}
