package dev.cantle.templates.view;

import java.util.Comparator;
import java.util.List;

/**
 * A named list of prefixes.
 *
 * @param name its name
 * @param prefixes the prefixes, sorted
 */
public record PrefixListView(String name, List<String> prefixes) {

    static final Comparator<PrefixListView> BY_NAME = Comparator.comparing(PrefixListView::name);

    public PrefixListView {
        prefixes = List.copyOf(prefixes);
    }
}
