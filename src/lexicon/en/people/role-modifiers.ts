import { having } from '../../having.ts'

/** Words that stand before a role and belong to it, and are no organization: "former prime minister", "senior executive". */
export const roleModifiers = having('role-modifier')
