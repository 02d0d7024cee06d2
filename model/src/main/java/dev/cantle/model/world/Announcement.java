package dev.cantle.model.world;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.Prefix;
import java.util.Comparator;
import java.util.List;

/**
 * A prefix that a far end announces, with the attributes it gives it (RFC 4271 §5).
 *
 * @param prefix the prefix
 * @param behind the AS numbers that follow the far end's own in the AS path; empty for a prefix of its own
 * @param med the multi-exit discriminator, 0 to 4294967295; {@link #NO_MED} for none
 * @param communities the communities, sorted
 */
public record Announcement(Prefix prefix, List<Asn> behind, long med, List<Community> communities)
        implements Comparable<Announcement> {

    /** No multi-exit discriminator is sent. */
    public static final long NO_MED = -1;

    private static final long HIGHEST_MED = 0xFFFF_FFFFL;

    public Announcement {
        behind = List.copyOf(behind);
        communities = communities.stream().sorted().distinct().toList();
        if (med < NO_MED || med > HIGHEST_MED) {
            throw new IllegalArgumentException("A MED is a number from 0 to 4294967295, not " + med);
        }
    }

    /** A prefix without anything. */
    public static Announcement of(Prefix prefix) {
        return new Announcement(prefix, List.of(), NO_MED, List.of());
    }

    @Override
    public int compareTo(Announcement other) {
        return Comparator.comparing(Announcement::prefix).compare(this, other);
    }
}
