package dev.cantle.templates.view;

import java.util.List;

/**
 * A named list of prefixes.
 *
 * @param name its name
 * @param prefixes the prefixes, sorted
 */
public record PrefixListView(String name, List<String> prefixes) {

    public PrefixListView {
        prefixes = List.copyOf(prefixes);
    }
}
