/** The provisioning calls of a cloud router (GraphQL variables in JSON), read into intent and written from it. */
@NullMarked
package dev.cantle.cli.importing.calls;

import org.jspecify.annotations.NullMarked;
