import { run } from './program.ts'
import { realContext } from './world.ts'

process.exitCode = await run(process.argv.slice(2), realContext())
