package dev.cantle.inventory;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Network;
import dev.cantle.model.provider.Providers;
import java.util.List;

/**
 * What a workspace holds. Parts with problems are left out of the network, so that what is in it is whole.
 *
 * @param network the intent
 * @param providers what the providers document, with the workspace's own values
 * @param problems what is wrong with the files, in the order of files and lines
 */
public record Loaded(Network network, Providers providers, List<Problem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
    }

    /** Whether a problem stops rendering and pushing. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
