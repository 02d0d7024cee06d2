package dev.cantle.cli.ownership;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is loaded so that the device ends up with exactly what the slice owns, and nothing of others is touched. The
 * load action is {@code replace}: what is marked takes the place of what stands there, or goes.
 *
 * @param marked what is loaded
 * @param deleted what an earlier push had put there and nobody renders any more, by its paths
 * @param notices what people should know about it, a sentence each
 */
public record LoadPlan(Configuration marked, List<ConfigPath> deleted, List<String> notices) {

    public LoadPlan {
        deleted = List.copyOf(deleted);
        notices = List.copyOf(notices);
    }

    /** The routing instances among what is deleted. */
    public Set<String> deletedInstances() {
        return deleted.stream()
                .map(ConfigPath::words)
                .filter(words -> words.size() > 1 && words.get(words.size() - 2).equals("routing-instances"))
                .map(words -> words.get(words.size() - 1))
                .collect(Collectors.toSet());
    }
}
