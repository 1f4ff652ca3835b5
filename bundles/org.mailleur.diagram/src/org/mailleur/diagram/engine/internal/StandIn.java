package org.mailleur.diagram.engine.internal;

import java.lang.reflect.InvocationHandler;

/** What answers for a thing of the model when services ask. */
sealed interface StandIn extends InvocationHandler permits ReadHandler, HolderHandler {

    /** Returns what it stands for. */
    Object original();
}
