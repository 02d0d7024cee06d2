package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Types;
import java.util.List;

/** The keys of what belongs to a circuit's provider alone. */
public final class CloudKeys {

    /** The part of AWS. */
    public static final Part AWS = Part.optional("aws", AwsKeys.PART, "AWS Direct Connect; required with provider: aws")
            .inheritable();

    /** The part of Azure. */
    public static final Part AZURE = Part.optional(
                    "azure", AzureKeys.PART, "Azure ExpressRoute; required with provider: azure")
            .inheritable();

    /** The part of Google Cloud. */
    public static final Part GCP = Part.optional(
                    "gcp", GcpKeys.PART, "Google Cloud Interconnect; required with provider: gcp")
            .inheritable();

    public static final Key<String> SITE =
            Key.optional("site", Types.line("site"), "", "none", "what is at the far end");

    /** The part of a far end that is no cloud. */
    public static final Part OTHER =
            Part.optional("other", Shape.of("other part", SITE), "a far end that is no cloud; with provider: other");

    /** The parts, of which a circuit has its provider's alone. */
    public static final List<Part> PARTS = List.of(AWS, AZURE, GCP, OTHER);

    private CloudKeys() {}
}
