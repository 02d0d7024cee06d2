package dev.cantle.cli.ownership;

import dev.cantle.cli.journal.LastConfirmed;
import dev.cantle.model.junos.Configuration;
import dev.cantle.netconf.junos.CommitHistory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers a slice by three things, in this order: the journal of this machine, if it holds the push that the device
 * names as the last one; the golden of the Git revision that the device names; the journal alone, if the device names
 * no push of the slice.
 */
public final class Recollection implements SliceMemory {

    private final String slice;
    private final List<LastConfirmed> noted;
    private final GitGoldens goldens;
    private final Configuration current;
    private final Map<String, String> claimed;
    private final List<Configuration> neighbours;

    /**
     * The memory of one slice.
     *
     * @param noted the last confirmed push of the slice that this machine made: one or none
     * @param goldens the goldens of the slice
     * @param current what the slice renders now
     * @param claimed the logical systems of other slices on the device, with their slices
     * @param neighbours what other slices of the same logical system render
     */
    public Recollection(
            String slice,
            List<LastConfirmed> noted,
            GitGoldens goldens,
            Configuration current,
            Map<String, String> claimed,
            List<Configuration> neighbours) {
        this.slice = slice;
        this.noted = List.copyOf(noted);
        this.goldens = goldens;
        this.current = current;
        this.claimed = Map.copyOf(claimed);
        this.neighbours = List.copyOf(neighbours);
    }

    @Override
    public Earlier recall(CommitHistory history) {
        Optional<CommitLog> last = CommitLog.lastOf(history, slice);
        if (last.isEmpty()) {
            return noted.stream()
                    .findFirst()
                    .<Earlier>map(Recollection::byJournal)
                    .orElseGet(() -> new Earlier.Unknown(
                            "this machine has no journal of the slice, and the device" + " remembers no push of it"));
        }
        return noted.stream()
                .filter(one -> isLatest(one, last.get()))
                .findFirst()
                .<Earlier>map(Recollection::byJournal)
                .orElseGet(() -> byDevice(last.get()));
    }

    private Earlier byDevice(CommitLog last) {
        if (last.isRemoval()) {
            return Earlier.nothing("the slice was removed from the device at " + last.time());
        }
        if (last.revision().isEmpty() || !last.exact()) {
            return new Earlier.Unknown("it was pushed last at " + last.time() + " by another machine, "
                    + (last.revision().isEmpty()
                            ? "from no Git revision"
                            : "with changes that Git revision " + last.revision() + " does not hold"));
        }
        return goldens.at(last.revision());
    }

    // A push that found nothing to do stands in no history, and still knows what the slice has.
    private static boolean isLatest(LastConfirmed noted, CommitLog last) {
        return identity(noted.log()).equals(last.identity())
                || noted.at().toString().compareTo(last.time()) > 0;
    }

    private static Earlier byJournal(LastConfirmed noted) {
        return Earlier.known(noted.rendered(), noted.ownership(), "by the journal of this machine");
    }

    private static String identity(String log) {
        return CommitLog.parse(log).map(CommitLog::identity).orElse(log);
    }

    @Override
    public boolean knowsConfirmed(String log) {
        return noted.stream().anyMatch(one -> identity(one.log()).equals(identity(log)));
    }

    @Override
    public Configuration current() {
        return current;
    }

    @Override
    public Map<String, String> claimed() {
        return claimed;
    }

    @Override
    public List<Configuration> neighbours() {
        return neighbours;
    }
}
