package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.fields.Reading;
import dev.cantle.inventory.fields.References;
import dev.cantle.inventory.keys.CircuitKeys;
import dev.cantle.model.Place;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.attachment.RoutedInterface;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.route.Passing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code circuits}. */
public final class CircuitReader {

    private final References references;
    private final Defaults defaults;

    /**
     * Prepares to read.
     *
     * @param references where names go
     * @param defaults what holds for what is left out
     */
    public CircuitReader(References references, Defaults defaults) {
        this.references = references;
        this.defaults = defaults;
    }

    /** By which kind of name the circuits of a slice are known. */
    public static References.Kind kind(IntentPath slice) {
        return new References.Kind(
                "circuit", " of the slice " + slice.steps().get(slice.steps().size() - 1));
    }

    /**
     * The circuit; null, with problems, if anything in it is wrong. Others take what they need of it.
     *
     * @param kind by which kind of name the circuits of its slice are known
     */
    public @Nullable Circuit read(References.Kind kind, Fields fields, VerifyReader verify, ExpectReader expect) {
        Reading reading = fields.reading();
        String name = fields.get(CircuitKeys.NAME);
        Place named = reading.of(fields.path().child("name"));
        if (name != null && !references.give(kind, name, named)) {
            fields.broken();
        }
        Provider provider = fields.get(CircuitKeys.PROVIDER);
        Link link = link(fields, name, provider == null ? Provider.OTHER : provider);
        Circuit circuit = new CloudReader(fields, defaults).read(provider, link);
        verify.readOwn(name == null ? "" : name, fields);
        expect.readOwn(name == null ? "" : name, fields);
        fields.end();
        reading.stands(fields.path(), name == null ? fields.place() : named);
        return fields.isWhole() ? circuit : null;
    }

    private @Nullable Link link(Fields fields, @Nullable String name, Provider provider) {
        String description = fields.get(CircuitKeys.DESCRIPTION, defaults.description(provider));
        Long bandwidth = fields.get(CircuitKeys.BANDWIDTH);
        AttachmentReader attachment = new AttachmentReader(fields);
        Long mtu = fields.get(CircuitKeys.MTU, defaults.mtu(provider));
        RoutedInterface routed = attachment.read(bandwidth, mtu);
        Boolean disabled = fields.get(CircuitKeys.DISABLED);
        PeeringReader.Addresses addresses = PeeringReader.read(fields);
        PassingReader passingReader = new PassingReader(fields, defaults);
        List<PrefixMatch> receive = passingReader.receive();
        Bgp bgp = new BgpReader(fields, defaults, provider)
                .read(addresses != null && addresses.combined(), receive == null ? List.of() : receive);
        Advertise advertise = passingReader.advertise();
        Passing passing = passingReader.passing(receive);
        if (name == null
                || description == null
                || bandwidth == null
                || routed == null
                || mtu == null
                || disabled == null
                || addresses == null
                || bgp == null
                || receive == null
                || advertise == null
                || passing == null) {
            return null;
        }
        return new Link(
                name,
                description,
                bandwidth.intValue(),
                routed,
                mtu.intValue(),
                disabled,
                addresses.peerings(),
                bgp,
                PassingReader.exact(receive),
                advertise,
                passing);
    }
}
