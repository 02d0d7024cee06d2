package dev.cantle.simulator.routing.policy;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.world.Announcement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The path attributes of a BGP route (RFC 4271 §5).
 *
 * @param asPath the AS path, the nearest AS first
 * @param origin {@code I}, {@code E} or {@code ?}
 * @param med the multi-exit discriminator, {@link Announcement#NO_MED} for none
 * @param localPreference the local preference
 * @param communities the communities
 */
public record Attributes(List<Long> asPath, String origin, long med, long localPreference, List<String> communities) {

    /** Those of a route that is not from BGP. */
    public static final Attributes NONE = new Attributes(List.of(), "I", Announcement.NO_MED, 0, List.of());

    private static final long USUAL_PREFERENCE = 100;

    public Attributes {
        asPath = List.copyOf(asPath);
        communities = List.copyOf(communities);
    }

    /** Those that an announcement arrives with. */
    public static Attributes of(long peerAs, Announcement announcement) {
        List<Long> path = new ArrayList<>(List.of(peerAs));
        announcement.behind().stream().map(Asn::number).forEach(path::add);
        List<String> communities =
                announcement.communities().stream().map(Community::toString).toList();
        return new Attributes(path, "I", announcement.med(), USUAL_PREFERENCE, communities);
    }

    /** Those of an aggregate: the AS numbers that the paths of all its contributing routes begin with. */
    public static Attributes common(List<Attributes> contributing) {
        List<Long> path =
                contributing.isEmpty() ? List.of() : contributing.get(0).asPath();
        for (Attributes other : contributing) {
            int same = 0;
            while (same < path.size()
                    && same < other.asPath().size()
                    && path.get(same).equals(other.asPath().get(same))) {
                same++;
            }
            path = path.subList(0, same);
        }
        return new Attributes(path, "I", Announcement.NO_MED, USUAL_PREFERENCE, List.of());
    }

    /** The AS numbers, with spaces between them. */
    public String path() {
        return asPath.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    Attributes prepended(List<Long> numbers) {
        List<Long> longer = new ArrayList<>(numbers);
        longer.addAll(asPath);
        return new Attributes(longer, origin, med, localPreference, communities);
    }

    Attributes withAsPath(List<Long> other) {
        return new Attributes(other, origin, med, localPreference, communities);
    }

    Attributes withOrigin(String other) {
        return new Attributes(asPath, other, med, localPreference, communities);
    }

    /** With another MED. */
    public Attributes withMed(long other) {
        return new Attributes(asPath, origin, other, localPreference, communities);
    }

    Attributes withLocalPreference(long other) {
        return new Attributes(asPath, origin, med, other, communities);
    }

    Attributes withCommunities(List<String> others) {
        return new Attributes(
                asPath,
                origin,
                med,
                localPreference,
                others.stream().sorted().distinct().toList());
    }
}
