/** The resource group that every cluster has, and that resource definitions belong to which name none. */
export const DEFAULT_GROUP = 'DfltRscGrp';

/** The storage pool that every node has of its own accord, for what has no storage there. */
export const DISKLESS_POOL = 'DfltDisklessStorPool';

/** The storage pool that the controller takes where nobody names one. */
export const DEFAULT_POOL = 'DfltStorPool';
