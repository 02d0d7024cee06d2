package dev.cantle.cli.ownership;

import dev.cantle.model.intent.Ownership;
import dev.cantle.model.junos.Configuration;
import dev.cantle.netconf.junos.CommitHistory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers a slice by three things, in this order: the journal of this machine, if it holds the push that the device
 * names as the last one; the golden of the Git revision that the device names; the journal alone, if the device names
 * no push of the slice.
 */
public final class Recollection implements SliceMemory {

    /**
     * A confirmed push, as this machine noted it.
     *
     * @param log its comment in the device's commit history
     * @param rendered what was pushed, with references in the place of keys; nothing after a removal
     * @param ownership what of the logical system belonged to the slice
     * @param at when the push began
     */
    public record Noted(String log, Configuration rendered, Ownership ownership, Instant at) {

        // A push that found nothing to do stands in no history, and still knows what the slice has.
        private boolean isLatest(CommitLog last) {
            return identity(log).equals(last.identity()) || at.toString().compareTo(last.time()) > 0;
        }
    }

    private final String slice;
    private final Optional<Noted> noted;
    private final GitGoldens goldens;
    private final Configuration current;
    private final Map<String, String> claimed;
    private final List<Configuration> neighbours;

    /**
     * The memory of one slice.
     *
     * @param noted the last confirmed push of the slice that this machine made
     * @param goldens the goldens of the slice
     * @param current what the slice renders now
     * @param claimed the logical systems of other slices on the device, with their slices
     * @param neighbours what other slices of the same logical system render
     */
    public Recollection(
            String slice,
            Optional<Noted> noted,
            GitGoldens goldens,
            Configuration current,
            Map<String, String> claimed,
            List<Configuration> neighbours) {
        this.slice = slice;
        this.noted = noted;
        this.goldens = goldens;
        this.current = current;
        this.claimed = Map.copyOf(claimed);
        this.neighbours = List.copyOf(neighbours);
    }

    @Override
    public Earlier recall(CommitHistory history) {
        Optional<CommitLog> last = CommitLog.lastOf(history, slice);
        if (last.isEmpty()) {
            return noted.<Earlier>map(Recollection::byJournal)
                    .orElseGet(() -> new Earlier.Unknown(
                            "this machine has no journal of the slice, and the device" + " remembers no push of it"));
        }
        return noted.filter(one -> one.isLatest(last.get()))
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

    private static Earlier byJournal(Noted noted) {
        return Earlier.known(noted.rendered(), noted.ownership(), "by the journal of this machine");
    }

    private static String identity(String log) {
        return CommitLog.parse(log).map(CommitLog::identity).orElse(log);
    }

    @Override
    public boolean knowsConfirmed(String log) {
        return noted.filter(one -> identity(one.log()).equals(identity(log))).isPresent();
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
