package dev.cantle.verify.expect;

import dev.cantle.model.intent.expect.Amount;
import dev.cantle.model.intent.expect.AsPath;
import dev.cantle.model.intent.expect.RouteDemand;
import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.RouteEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the paths to one destination, one or more, against a demand. */
final class PathProperty implements RouteDemand.Cases<PathProperty.Met> {

    private final List<RouteEntry> paths;
    private final List<RouteEntry> judged;

    /**
     * What came of it.
     *
     * @param good whether all of them are as demanded
     * @param actual what they are like
     */
    record Met(boolean good, String actual) {}

    /** Of several paths those in use are judged; where none is in use, all of them. */
    PathProperty(List<RouteEntry> paths) {
        this.paths = List.copyOf(paths);
        List<RouteEntry> active = paths.stream().filter(RouteEntry::active).toList();
        this.judged = active.isEmpty() ? this.paths : active;
    }

    @Override
    public Met asPath(RouteDemand.AsPathIs demand) {
        boolean good = judged.stream()
                .allMatch(path -> path.asPath() != null && demand.path().isMetBy(AsPath.parse(path.asPath())));
        return new Met(good, distinct(judged.stream().map(RouteEntry::asPath)));
    }

    @Override
    public Met carries(RouteDemand.Carries demand) {
        boolean good = judged.stream()
                .map(path -> path.detail().communities())
                .allMatch(carried -> demand.present().stream()
                                .allMatch(wanted -> carried.stream().anyMatch(wanted::matches))
                        && demand.absent().stream()
                                .noneMatch(wanted -> carried.stream().anyMatch(wanted::matches)));
        return new Met(
                good,
                distinct(judged.stream()
                        .map(path -> path.detail().communities().isEmpty()
                                ? "no communities"
                                : String.join(" ", path.detail().communities()))));
    }

    @Override
    public Met goesTo(RouteDemand.GoesTo demand) {
        List<String> wanted = demand.nextHops().stream().map(Object::toString).toList();
        return hops(NextHop::to, wanted);
    }

    @Override
    public Met leavesBy(RouteDemand.LeavesBy demand) {
        return hops(NextHop::via, demand.interfaces());
    }

    private Met hops(Function<NextHop, @Nullable String> property, List<String> wanted) {
        List<String> found = new ArrayList<>();
        for (RouteEntry path : judged) {
            for (NextHop hop : path.nextHops()) {
                found.add(Optional.ofNullable(property.apply(hop)).orElse("none"));
            }
        }
        return new Met(!found.isEmpty() && wanted.containsAll(found), distinct(found.stream()));
    }

    @Override
    public Met number(RouteDemand.NumberIs demand) {
        Amount amount = demand.amount();
        return switch (demand.number()) {
            case PATHS -> number(amount, paths.size());
            case NEXT_HOPS ->
                number(
                        amount,
                        paths.stream()
                                .filter(RouteEntry::active)
                                .mapToLong(path -> path.nextHops().size())
                                .sum());
            case LOCAL_PREFERENCE -> each(amount, RouteEntry::localPreference);
            case MED -> each(amount, path -> Optional.ofNullable(path.metric()).orElse(0L));
        };
    }

    private static Met number(Amount amount, long number) {
        return new Met(amount.includes(number), Long.toString(number));
    }

    private Met each(Amount amount, Function<RouteEntry, @Nullable Long> property) {
        List<Optional<Long>> numbers = judged.stream()
                .map(path -> Optional.ofNullable(property.apply(path)))
                .toList();
        boolean good = numbers.stream()
                .allMatch(number -> number.filter(amount::includes).isPresent());
        return new Met(
                good,
                distinct(numbers.stream()
                        .map(number -> number.map(Object::toString).orElse("not given"))));
    }

    private static String distinct(Stream<@Nullable String> words) {
        return words.map(word -> word == null ? "not given" : word).distinct().collect(Collectors.joining(", "));
    }
}
