export { beforeParticiple, objectOpeners } from '../saying.ts'
