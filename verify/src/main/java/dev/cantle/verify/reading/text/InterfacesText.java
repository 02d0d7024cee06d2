package dev.cantle.verify.reading.text;

import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.port.LogicalInterface;
import dev.cantle.verify.state.port.PhysicalInterface;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of {@code show interfaces terse}, with or without its columns in place. Nothing in it says how many
 * interfaces there are: one that was cut between two lines looks whole, and lacks interfaces.
 */
public final class InterfacesText {

    private static final Pattern HEADER = Pattern.compile("^Interface\\s+Admin\\s+Link\\s+Proto\\b.*");
    private static final Pattern NAME =
            Pattern.compile("^[a-z]{2,12}[0-9]{0,6}(?:-[0-9/:]{1,20})?(?:\\.[0-9]{1,10})?$");
    private static final Pattern UNIT = Pattern.compile(".*\\.[0-9]{1,10}$");
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*|0x[0-9A-Fa-f]+|[0-9A-Fa-f]{2}(?:\\.[0-9A-Fa-f]{4}){1,10}(?:\\.[0-9A-Fa-f]{2})?)(?:%\\S+)?(?:/[0-9]{1,3})?$");
    private static final Set<String> FAMILIES = Set.of(
            "inet",
            "inet6",
            "iso",
            "mpls",
            "vpls",
            "ccc",
            "tcc",
            "multiservice",
            "tnp",
            "aenet",
            "bridge",
            "eth-switch",
            "ethernet-switching",
            "mlppp",
            "mlfr-end-to-end",
            "mlfr-uni-nni",
            "fibre-channel",
            "pppoe",
            "vpn",
            "any",
            "unspec");

    private final Capture capture;
    private final List<Port> ports = new ArrayList<>();
    private final List<Unit> loose = new ArrayList<>();
    private @Nullable Unit unit;

    private InterfacesText(Capture capture) {
        this.capture = capture;
    }

    /** A port while its units are read. */
    private record Port(
            String name, @Nullable String admin, @Nullable String oper, List<Unit> units) {

        PhysicalInterface done() {
            return new PhysicalInterface(
                    name, admin, oper, units.stream().map(Unit::done).toList());
        }
    }

    /** A unit while its families are read. */
    private record Unit(
            String name, @Nullable String admin, @Nullable String oper, List<Family> families) {

        LogicalInterface done() {
            return new LogicalInterface(
                    name,
                    admin,
                    oper,
                    families.stream()
                            .map(family -> new LogicalInterface.AddressFamily(family.name(), family.addresses()))
                            .toList());
        }
    }

    /** A family while its addresses are read. */
    private record Family(String name, List<String> addresses) {}

    /**
     * Reads the text.
     *
     * @throws dev.cantle.verify.source.IncompleteReplyException if it is cut off or contradicts itself
     */
    public static Interfaces read(Reply reply) throws IOException, ReplyUnavailableException {
        Capture capture = new Capture(reply, CliCommand.INTERFACES);
        InterfacesText text = new InterfacesText(capture);
        for (Line line = capture.next(); line != null; line = capture.next()) {
            text.take(line);
        }
        boolean data = capture.finish(true);
        Interfaces interfaces = new Interfaces(
                data,
                text.ports.stream().map(Port::done).toList(),
                text.loose.stream().map(Unit::done).toList(),
                capture.messages());
        capture.complaints().raise(interfaces);
        return interfaces;
    }

    private void take(Line line) {
        if (HEADER.matcher(line.text()).matches()) {
            capture.found();
        } else if (capture.isFound()
                ? !row(line)
                : startsInterface(words(line)) && words(line).size() >= 3) {
            capture.complaints().notUnderstood(line);
            capture.found();
        }
    }

    /** The words of the line without the arrow to the far end of a point-to-point interface, and without that end. */
    private static List<String> words(Line line) {
        String text = line.text();
        int arrow = text.indexOf("-->");
        return Arrays.asList(
                (arrow < 0 ? text : text.substring(0, arrow)).strip().split("\\s+", -1));
    }

    private boolean row(Line line) {
        List<String> words = words(line);
        if (!startsInterface(words)) {
            return more(words);
        }
        String name = words.get(0);
        String admin = words.size() > 1 ? words.get(1) : null;
        String oper = words.size() > 2 ? words.get(2) : null;
        unit = null;
        if (UNIT.matcher(name).matches()) {
            if (oper == null) {
                return false;
            }
            Unit next = new Unit(name, admin, oper, new ArrayList<>());
            siblings(name).add(next);
            unit = next;
            return words.size() == 3 || more(words.subList(3, words.size()));
        }
        ports.add(new Port(name, admin, oper, new ArrayList<>()));
        return words.size() == 1 || words.size() == 3;
    }

    private static boolean startsInterface(List<String> words) {
        String name = words.get(0);
        return NAME.matcher(name).matches()
                && !FAMILIES.contains(name)
                && (words.size() == 1 || (isState(words.get(1)) && (words.size() == 2 || isState(words.get(2)))));
    }

    private static boolean isState(String word) {
        return word.equals("up") || word.equals("down");
    }

    private List<Unit> siblings(String name) {
        Port port = ports.isEmpty() ? null : ports.get(ports.size() - 1);
        return port != null && name.startsWith(port.name() + ".") ? port.units() : loose;
    }

    /** A family with or without an address, or a further address of the family before. */
    private boolean more(List<String> words) {
        Unit owner = unit;
        if (owner == null || words.size() > 2) {
            return false;
        }
        String first = words.get(0);
        if (ADDRESS.matcher(first).matches()) {
            return words.size() == 1 && address(owner, first);
        }
        boolean known = FAMILIES.contains(first);
        if (known) {
            owner.families().add(new Family(first, new ArrayList<>()));
        }
        return known && (words.size() == 1 || address(owner, words.get(1)));
    }

    private static boolean address(Unit owner, String address) {
        if (owner.families().isEmpty() || !ADDRESS.matcher(address).matches()) {
            return false;
        }
        owner.families().get(owner.families().size() - 1).addresses().add(address);
        return true;
    }
}
