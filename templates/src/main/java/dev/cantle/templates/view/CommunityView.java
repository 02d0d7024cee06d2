package dev.cantle.templates.view;

import java.util.List;

/**
 * A named set of communities.
 *
 * @param name its name
 * @param members the communities, sorted
 */
public record CommunityView(String name, List<String> members) {

    public CommunityView {
        members = List.copyOf(members);
    }
}
