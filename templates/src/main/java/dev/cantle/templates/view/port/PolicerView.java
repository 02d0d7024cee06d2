package dev.cantle.templates.view.port;

import java.util.Comparator;

/**
 * A policer that drops what is more than a rate.
 *
 * @param name its name
 * @param bandwidth the rate, with {@code m} for Mbit/s
 * @param burst how much may pass at once, in bytes
 * @param allFamilies whether it counts all families of a unit together: {@code logical-interface-policer}
 */
public record PolicerView(String name, String bandwidth, String burst, boolean allFamilies) {

    static final Comparator<PolicerView> BY_NAME = Comparator.comparing(PolicerView::name);
}
